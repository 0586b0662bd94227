import {
  CfnNotebookInstance,
  CfnNotebookInstanceLifecycleConfig,
} from 'aws-cdk-lib/aws-sagemaker';
import { Fn, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Encryption } from './Encryption.ts';
import {
  attachesEncryptedVolumes,
  entersNetwork,
  readsFolder,
  roleFor,
  usesKey,
  writesFolder,
  writesLogs,
} from './grants.ts';
import type { Network } from './Network.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './Storage.ts';
import { sagemakerArn } from './Training.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  network: Network;
}

/** Stops the notebook when nobody has used it for an hour. */
const STOP_WHEN_IDLE = `#!/bin/bash
set -eu
cat > /usr/local/bin/stop-when-idle.py <<'PY'
import json, ssl, subprocess, time, urllib.request
from datetime import datetime, timezone
context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE  # Jupyter on this machine signs its own certificate
def ask(path):
    with urllib.request.urlopen("https://localhost:8443/api/" + path, context=context) as answer:
        return json.load(answer)
def since(text):
    then = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    return (datetime.now(timezone.utc) - then).total_seconds()
sessions = ask("sessions")
busy = any(s["kernel"]["execution_state"] != "idle" or since(s["kernel"]["last_activity"]) < 3600 for s in sessions)
with open("/proc/uptime") as up:
    fresh = float(up.read().split()[0]) < 3600
if not busy and not fresh:
    with open("/opt/ml/metadata/resource-metadata.json") as f:
        name = json.load(f)["ResourceName"]
    subprocess.run(["aws", "sagemaker", "stop-notebook-instance", "--notebook-instance-name", name], check=True)
PY
echo '*/5 * * * * root /usr/bin/python3 /usr/local/bin/stop-when-idle.py' > /etc/cron.d/stop-when-idle
`;

/**
 * A place to look at the data that is as closed as the rest: no internet, no root,
 * encrypted, and off when nobody uses it. Nobody has to copy data to a laptop.
 */
export class Exploration extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, network } = props;
    const name = `${settings.name}-exploration`;
    const role = roleFor(
      this,
      'Role',
      'sagemaker.amazonaws.com',
      'Reads curated data, writes drafts, stops its own notebook',
      [
        ...readsFolder(storage.data, 'curated', 'drafts'),
        ...readsFolder(storage.models, 'training'),
        ...writesFolder(storage.data, 'drafts'),
        usesKey(encryption.key),
        attachesEncryptedVolumes(encryption.key),
        writesLogs('/aws/sagemaker/'),
        entersNetwork(),
        {
          actions: ['sagemaker:StopNotebookInstance'],
          resources: [sagemakerArn(`notebook-instance/${name}`)],
        },
      ],
    );
    const lifecycle = new CfnNotebookInstanceLifecycleConfig(this, 'Idle', {
      notebookInstanceLifecycleConfigName: name,
      onStart: [{ content: Fn.base64(STOP_WHEN_IDLE) }],
    });
    new CfnNotebookInstance(this, 'Notebook', {
      notebookInstanceName: name,
      instanceType: 'ml.t3.medium',
      platformIdentifier: 'notebook-al2-v3',
      roleArn: role.roleArn,
      kmsKeyId: encryption.key.keyArn,
      subnetId: network.subnetIds[0],
      securityGroupIds: [network.securityGroup.securityGroupId],
      directInternetAccess: 'Disabled',
      rootAccess: 'Disabled',
      volumeSizeInGb: 20,
      lifecycleConfigName: lifecycle.attrNotebookInstanceLifecycleConfigName,
      instanceMetadataServiceConfiguration: {
        minimumInstanceMetadataServiceVersion: '2',
      },
    });
    Tags.of(lifecycle).add('purpose', 'stop-when-idle');
  }
}
