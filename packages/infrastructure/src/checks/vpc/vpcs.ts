export const VPC = 'AWS::EC2::VPC';
