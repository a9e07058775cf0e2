import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** How a person weighs what their Highlights are chosen by, each 0 to 100. */
@Entity('highlight_sliders')
@Check('highlight_sliders_range_check', 'people BETWEEN 0 AND 100 AND department BETWEEN 0 AND 100 AND company BETWEEN 0 AND 100')
export class HighlightSlidersEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'highlight_sliders_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'highlight_sliders_person_fkey' })
  personId: string;

  @Column('smallint')
  people: number;

  @Column('smallint')
  department: number;

  @Column('smallint')
  company: number;
}
