import { ObjectType } from '@nestjs/graphql';
import { connectionType, edgeType } from '#platform';
import { Person } from './person.type.js';

@ObjectType({ description: 'One person of a list.' })
export class PersonEdge extends edgeType('person', () => Person) {}

@ObjectType({ description: 'One page of a list of people.' })
export class PersonConnection extends connectionType(() => PersonEdge) {}
