/** The card's code, which one may have before it is needed. */
export const loadPersonCard = () => import('./person-card.js');
