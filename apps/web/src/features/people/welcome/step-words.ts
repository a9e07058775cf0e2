import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StepKind } from './welcome-parts.js';

export const stepTitles: Record<StepKind, MessageDescriptor> = {
  FACE: msg`Show your face`,
  HEADLINE: msg`Say in a line what you do`,
  CHANNEL: msg`Look into your department’s channel`,
  FOLLOW: msg`Follow three people`,
  POST: msg`Write your first post`,
};
