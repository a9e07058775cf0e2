import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Department } from '../departments/department.type.js';

@InputType({ description: 'A department to make.' })
export class CreateDepartmentInput {
  @Field(() => String, { description: 'Its name, at most 120 characters; another one than those beside it.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The department above it. Default: none.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it, and owns its channel.' })
  headId?: string | null;
}

@InputType({ description: 'What to change of a department. What is left out stays; null empties.' })
export class UpdateDepartmentInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId: string;

  @Field(() => String, { nullable: true, description: 'The version that you saw: where it is another by now, CONFLICT.' })
  expects?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 120 characters. Its channel is called so, too.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department above it: neither itself nor one below it. null: at the top.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it: an employee.' })
  headId?: string | null;
}

@InputType({ description: 'A department to close.' })
export class CloseDepartmentInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId: string;

  @Field(() => String, { nullable: true, description: 'The version that you saw: where it is another by now, CONFLICT.' })
  expects?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department that takes its people and those below it. null: its people belong to none, and what is below it goes one up.' })
  intoId?: string | null;
}

@ObjectType({ description: 'What came of making or changing a department.' })
export class DepartmentPayload {
  @Field(() => Department, { description: 'The department.' })
  department: object;
}

@ObjectType({ description: 'What came of closing a department.' })
export class CloseDepartmentPayload {
  @Field(() => ID, { description: 'The department that is gone.' })
  closedId: string;

  @Field(() => Int, { description: 'How many people, former ones too, belonged to it.' })
  people: number;

  @Field(() => Int, { description: 'How many departments were right below it.' })
  departments: number;
}
