import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Node } from '#platform';
import { REFUSALS, type Refusal } from '../inspection/refusal.js';
import { MediaState } from '../media/media-state.js';

const Refusals = Object.fromEntries(REFUSALS.map((why) => [why, why])) as { [Why in Refusal]: Why };

registerEnumType(Refusals, {
  name: 'MediaRefusal',
  description: 'Why an upload is not taken.',
  valuesMap: {
    UNSUPPORTED_TYPE: { description: 'By its content it is nothing that is taken, whatever its name says. SVG is none of the pictures that are.' },
    TOO_MANY_PIXELS: { description: 'More than 100 million pixels, all frames together.' },
    BROKEN: { description: 'Damaged or incomplete.' },
    AMBIGUOUS: { description: 'Something else as well: a page, a program or an archive is hidden in it.' },
    TOO_COSTLY: { description: 'Reading it takes more memory or time than the hub gives.' },
  },
});

/** What pictures and files have in common. */
@ObjectType({ isAbstract: true })
export abstract class Media extends Node {
  @Field(() => MediaState, { description: 'How far it is. All but READY are seen by its uploader alone.' })
  state: MediaState;

  @Field(() => Refusals, { nullable: true, description: 'Why it is not taken, where it is REFUSED.' })
  refusal: Refusal | null;
}

@ObjectType({ implements: () => Node, description: 'A picture. The hub has made it anew from what was sent, in up to three widths, without what cameras write into theirs.' })
export class Image extends Media {
  @Field(() => String, { description: 'What those read who do not see the picture; empty where nobody wrote it.' })
  alternativeText: string;

  @Field(() => Int, { nullable: true, description: 'Width in pixels of what was sent, upright; null until it is READY.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels, upright; null until it is READY.' })
  height: number | null;

  @Field(() => Boolean, { description: 'Whether it moves.' })
  animated: boolean;

  @Field(() => String, { nullable: true, description: 'Its colours in some 30 characters (blurha.sh), to be shown until it is there.' })
  blurhash: string | null;
}

@ObjectType({ description: 'A picture in one format, in several widths; for the source element of HTML.' })
export class ImageSource {
  @Field(() => String, { description: 'image/avif or image/webp. The first that a browser knows is the smallest.' })
  type: string;

  @Field(() => String, { description: 'Addresses with widths, as srcset has them. They hold for one to two hours.' })
  srcset: string;
}
