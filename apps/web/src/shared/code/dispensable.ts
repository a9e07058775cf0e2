import { createContext } from 'react';

/** Whether the page can do without what is inside: where its code can’t be fetched, nothing stands there. */
export const Dispensable = createContext(false);
