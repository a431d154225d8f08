// Before anything of the server's, whichever test file comes first: its classes describe themselves by it.
import 'reflect-metadata';
