/** What somebody asks of a board above the page: who takes what, what can be asked for, what is wrong with it. */
export type Asking = 'who' | 'services' | 'wrong'
