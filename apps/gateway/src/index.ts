export { createGateway } from './create-gateway.js';
export { libModules } from './gateway.module.js';
export { startGateway } from './start-gateway.js';
