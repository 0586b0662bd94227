export const ENDPOINT = 'AWS::SageMaker::Endpoint';
export const ENDPOINT_CONFIG = 'AWS::SageMaker::EndpointConfig';
export const MODEL = 'AWS::SageMaker::Model';
export const NOTEBOOK = 'AWS::SageMaker::NotebookInstance';
