import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** To how many channels somebody belongs; never to which. */
export interface AccountChannels {
  readonly personId: string;
  readonly channelCount: number;
  readonly privateChannelCount: number;
  readonly soleOwnedChannelCount: number;
}

@Injectable()
export class AccountChannelsRepository {
  of(sql: Sql, personIds: readonly string[]): Promise<AccountChannels[]> {
    return sql.query(query`
      SELECT m.person_id, count(*) AS channel_count, count(*) FILTER (WHERE c.private) AS private_channel_count,
        count(*) FILTER (WHERE m.role = 'OWNER' AND NOT EXISTS (
          SELECT 1 FROM channel_member o WHERE o.channel_id = m.channel_id AND o.role = 'OWNER' AND o.person_id <> m.person_id)) AS sole_owned_channel_count
      FROM channel_member m JOIN channel c ON c.id = m.channel_id WHERE m.person_id = ANY(${personIds}::uuid[]) GROUP BY m.person_id`);
  }
}
