export const FormAlert = ({ children }: { children: string }) => (
  <p role="alert" className="text-sm font-medium text-bad">
    {children}
  </p>
);
