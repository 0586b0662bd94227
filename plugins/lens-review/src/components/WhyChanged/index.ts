export * from './WhyChanged';
