import { Counterpart, Field, TAGS } from './Shape';

const ENDPOINT_INPUT: Field = {
  block: 'endpoint_input',
  of: { EndpointName: 'endpoint_name' },
};

export const sagemakerShapes: Readonly<Record<string, Counterpart>> = {
  aws_sagemaker_endpoint: {
    type: 'AWS::SageMaker::Endpoint',
    shape: {
      EndpointName: 'name',
      EndpointConfigName: 'endpoint_config_name',
      DeploymentConfig: {
        block: 'deployment_config',
        of: {
          AutoRollbackConfiguration: {
            block: 'auto_rollback_configuration',
            of: {
              Alarms: { blocks: 'alarms', of: { AlarmName: 'alarm_name' } },
            },
          },
        },
      },
      Tags: TAGS,
    },
  },
  aws_sagemaker_endpoint_configuration: {
    type: 'AWS::SageMaker::EndpointConfig',
    shape: {
      EndpointConfigName: 'name',
      KmsKeyId: 'kms_key_arn',
      ProductionVariants: {
        blocks: 'production_variants',
        of: {
          VariantName: 'variant_name',
          ModelName: 'model_name',
          InstanceType: 'instance_type',
          InitialInstanceCount: 'initial_instance_count',
          ServerlessConfig: {
            block: 'serverless_config',
            of: {
              MaxConcurrency: 'max_concurrency',
              MemorySizeInMB: 'memory_size_in_mb',
            },
          },
        },
      },
      DataCaptureConfig: {
        block: 'data_capture_config',
        of: { EnableCapture: 'enable_capture' },
      },
      Tags: TAGS,
    },
  },
  aws_sagemaker_model: {
    type: 'AWS::SageMaker::Model',
    shape: {
      ModelName: 'name',
      EnableNetworkIsolation: 'enable_network_isolation',
      VpcConfig: {
        block: 'vpc_config',
        of: { Subnets: 'subnets', SecurityGroupIds: 'security_group_ids' },
      },
      Tags: TAGS,
    },
  },
  aws_sagemaker_notebook_instance: {
    type: 'AWS::SageMaker::NotebookInstance',
    shape: {
      DirectInternetAccess: 'direct_internet_access',
      RootAccess: 'root_access',
      KmsKeyId: 'kms_key_id',
      Tags: TAGS,
    },
  },
  aws_sagemaker_feature_group: {
    type: 'AWS::SageMaker::FeatureGroup',
    shape: {
      OfflineStoreConfig: {
        block: 'offline_store_config',
        of: {
          S3StorageConfig: {
            block: 's3_storage_config',
            of: { KmsKeyId: 'kms_key_id', S3Uri: 's3_uri' },
          },
        },
      },
      Tags: TAGS,
    },
  },
  aws_sagemaker_pipeline: {
    type: 'AWS::SageMaker::Pipeline',
    shape: {
      PipelineName: 'pipeline_name',
      PipelineDefinition: {
        of: { PipelineDefinitionBody: 'pipeline_definition' },
      },
      Tags: TAGS,
    },
  },
  aws_sagemaker_model_package_group: {
    type: 'AWS::SageMaker::ModelPackageGroup',
    shape: { ModelPackageGroupName: 'model_package_group_name', Tags: TAGS },
  },
  aws_sagemaker_monitoring_schedule: {
    type: 'AWS::SageMaker::MonitoringSchedule',
    shape: {
      MonitoringScheduleConfig: {
        block: 'monitoring_schedule_config',
        of: {
          MonitoringType: 'monitoring_type',
          MonitoringJobDefinitionName: 'monitoring_job_definition_name',
          ScheduleConfig: {
            block: 'schedule_config',
            of: { ScheduleExpression: 'schedule_expression' },
          },
        },
      },
      Tags: TAGS,
    },
  },
  aws_sagemaker_data_quality_job_definition: {
    type: 'AWS::SageMaker::DataQualityJobDefinition',
    shape: {
      JobDefinitionName: 'name',
      DataQualityJobInput: {
        block: 'data_quality_job_input',
        of: { EndpointInput: ENDPOINT_INPUT },
      },
      Tags: TAGS,
    },
  },
  ...onlyTagged({
    aws_sagemaker_app: 'App',
    aws_sagemaker_app_image_config: 'AppImageConfig',
    aws_sagemaker_code_repository: 'CodeRepository',
    aws_sagemaker_algorithm: 'Algorithm',
    aws_sagemaker_device_fleet: 'DeviceFleet',
    aws_sagemaker_domain: 'Domain',
    aws_sagemaker_flow_definition: 'FlowDefinition',
    aws_sagemaker_hub: 'Hub',
    aws_sagemaker_human_task_ui: 'HumanTaskUi',
    aws_sagemaker_image: 'Image',
    aws_sagemaker_model_card: 'ModelCard',
    aws_sagemaker_notebook_instance_lifecycle_configuration:
      'NotebookInstanceLifecycleConfig',
    aws_sagemaker_mlflow_tracking_server: 'MlflowTrackingServer',
    aws_sagemaker_project: 'Project',
    aws_sagemaker_space: 'Space',
    aws_sagemaker_studio_lifecycle_config: 'StudioLifecycleConfig',
    aws_sagemaker_user_profile: 'UserProfile',
    aws_sagemaker_workteam: 'Workteam',
  }),
  aws_appautoscaling_target: {
    type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    shape: {
      ResourceId: 'resource_id',
      ServiceNamespace: 'service_namespace',
      ScalableDimension: 'scalable_dimension',
      MinCapacity: 'min_capacity',
      MaxCapacity: 'max_capacity',
      SuspendedState: {
        block: 'suspended_state',
        of: {
          DynamicScalingInSuspended: 'dynamic_scaling_in_suspended',
          DynamicScalingOutSuspended: 'dynamic_scaling_out_suspended',
        },
      },
    },
  },
  aws_appautoscaling_policy: {
    type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
    shape: {
      ResourceId: 'resource_id',
      ServiceNamespace: 'service_namespace',
    },
  },
};

function onlyTagged(
  types: Readonly<Record<string, string>>,
): Record<string, Counterpart> {
  return Object.fromEntries(
    Object.entries(types).map(([type, name]) => [
      type,
      { type: `AWS::SageMaker::${name}`, shape: { Tags: TAGS } },
    ]),
  );
}
