import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { articleFrom } from './article-from.js';

const BeginArticle = graphql(`
  mutation BeginArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        id
        slug
      }
    }
  }
`);

/** Where a post has become too long: a draft with its words, in the editor. */
export default function MakeArticle({ text, onMade }: { text: string; onMade: () => void }) {
  const navigate = useNavigate();
  const begin = useAction(BeginArticle);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const made = await begin({ input: articleFrom(text) });
    setBusy(false);
    if (!made) return;
    onMade();
    void navigate({ to: '/a/$slug/edit', params: { slug: made.createArticle.article.slug } });
  };
  return (
    <Button type="button" variant="quiet" loading={busy} onClick={() => void make()}>
      <Trans>Make it an article</Trans>
    </Button>
  );
}
