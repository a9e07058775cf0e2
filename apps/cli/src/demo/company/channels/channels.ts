import type { DemoChannel } from '../demo-company.js';
import { companyChannels } from './company-channels.js';
import { privateChannels } from './private-channels.js';
import { topicChannels } from './topic-channels.js';

export const channels: readonly DemoChannel[] = [...companyChannels, ...topicChannels, ...privateChannels];
