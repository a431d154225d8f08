import { createContext, useContext, useState, type ReactNode } from 'react';

interface SignInRequest {
  opened: boolean;
  setOpened: (opened: boolean) => void;
}

const Request = createContext<SignInRequest>({ opened: false, setOpened: () => {} });

/** Lets any part of a page ask for the sign-in menu in the frame. */
export function SignInRequestProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return <Request value={{ opened, setOpened }}>{children}</Request>;
}

/** Whether the sign-in menu is open, and how to open it. */
export const useSignInRequest = () => useContext(Request);
