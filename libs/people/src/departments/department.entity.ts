import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A unit of the organisation; departments make a tree. */
@Entity('department')
export class DepartmentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'department_pkey' })
  id: string;

  @Index('department_slug_key', { unique: true })
  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Index('department_parent_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { onDelete: 'SET NULL', name: 'department_parent_fkey' })
  parentId: string | null;

  // By its table's name, as the person's entity imports this one.
  @Column('uuid', { nullable: true })
  @ForeignKey('person', { onDelete: 'SET NULL', name: 'department_head_fkey' })
  headId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
