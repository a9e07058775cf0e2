import type { TestHub } from '../support/hub.js';

/** An article as specs ask for it. */
export interface SpecArticle {
  readonly id: string;
  readonly slug: string;
  readonly revision: { readonly id: string; readonly number: number };
  readonly [field: string]: unknown;
}

/** A refusal: the error's code and the field of the input that it is about. */
export interface Refusal {
  readonly code: unknown;
  readonly field: unknown;
  readonly message: string;
}

/** Writes articles as a client does, and says what came of it. @param selection of an article */
export function articleDesk(hub: TestHub, selection: string) {
  const operation = (name: string, payload: string) => {
    const input = name.endsWith('ChannelMember') ? 'ChannelMemberInput' : `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    return `mutation ($input: ${input}!) { ${name}(input: $input) { ${payload} } }`;
  };

  async function run<Payload>(token: string, name: string, input: object, payload: string): Promise<Payload> {
    return (await hub.ask<Record<string, Payload>>(token, operation(name, payload), { input }))[name] as Payload;
  }

  return {
    run,
    /** A mutation that answers with the article. */
    article: async (token: string, name: string, input: object) => (await run<{ article: SpecArticle }>(token, name, input, `article { ${selection} }`)).article,
    /** What a mutation that fails says; undefined where it doesn't. */
    async refusal(token: string, name: string, input: object): Promise<Refusal | undefined> {
      const { errors } = await hub.graphql(token, operation(name, '__typename'), { input });
      const [error] = errors ?? [];
      return error && { code: error.extensions?.['code'], field: error.extensions?.['field'], message: error.message };
    },
    async read(token: string, slug: string, more = selection): Promise<SpecArticle | null> {
      return (await hub.ask<{ article: SpecArticle | null }>(token, `query ($slug: String!) { article(slug: $slug) { ${more} } }`, { slug })).article;
    },
  };
}
