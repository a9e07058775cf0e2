import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { File } from '../files/file.type.js';
import { Image } from '../images/image.type.js';

@InputType({ description: 'A picture to come.' })
export class StartImageUploadInput {
  @Field(() => String, { nullable: true, description: 'What those read who do not see the picture, at most 1,000 characters. Can be set later.' })
  alternativeText?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours begin one upload.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of beginning an upload.' })
export class StartImageUploadPayload {
  @Field(() => Image, { description: 'The picture, which awaits its bytes.' })
  image: object;

  @Field(() => String, {
    description: 'PUT the bytes there (JPEG, PNG, WebP, GIF or AVIF, at most 25 MB unless set otherwise) as the body, within 15 minutes, with or without your '
      + 'session or token. The answer comes when the picture is ready (200), says why it is not taken (4xx, with errors as GraphQL has them), or that it takes '
      + 'longer (202). What broke off can be sent again to the same address.',
  })
  uploadUrl: string;
}

@InputType({ description: 'A file to come.' })
export class StartFileUploadInput {
  @Field(() => String, { description: 'Its name, at most 255 characters. It gets the ending of what it turns out to be.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours begin one upload.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of beginning an upload.' })
export class StartFileUploadPayload {
  @Field(() => File, { description: 'The file, which awaits its bytes.' })
  file: object;

  @Field(() => String, { description: 'PUT the bytes there (PDF, docx, xlsx, pptx, odt, ods or odp, at most 100 MB unless set otherwise), as for a picture.' })
  uploadUrl: string;
}

@InputType({ description: 'What is to be seen on a picture.' })
export class SetAlternativeTextInput {
  @Field(() => ID, { description: 'The picture, one of your own.' })
  imageId: string;

  @Field(() => String, { description: 'At most 1,000 characters; empty: nothing is said.' })
  alternativeText: string;
}

@ObjectType({ description: 'What came of it.' })
export class SetAlternativeTextPayload {
  @Field(() => Image, { description: 'The picture as it is now.' })
  image: object;
}
