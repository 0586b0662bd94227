export { ComponentsContent } from './ComponentsContent';
