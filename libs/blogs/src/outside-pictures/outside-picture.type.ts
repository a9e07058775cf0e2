import { Field, ObjectType } from '@nestjs/graphql';
import { OutsidePictureState } from './outside-picture-state.js';

@ObjectType({ description: 'A picture of another site that an article names, or named. The hub asks for it once; readers’ browsers never do.' })
export class OutsidePicture {
  @Field(() => String, { description: 'Where it is.' })
  url: string;

  @Field(() => OutsidePictureState, { description: 'What became of it.' })
  state: OutsidePictureState;
}
