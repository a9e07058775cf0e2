export { WelcomeEntity } from './progress/welcome.entity.js';
export { WelcomeModule } from './welcome.module.js';
