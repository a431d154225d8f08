/** In which way somebody on a roll casts: here, or on the paper they were given. */
export type BallotWay = 'ONLINE' | 'PAPER';
