import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What stands in place of what could not be drawn. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Catches what throws while it is drawn. React takes a class for this alone. */
export class ErrorBoundary extends Component<BoundaryProps, { error: unknown; failed: boolean }> {
  override state = { error: undefined as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    const retry = () => this.setState({ error: undefined, failed: false });
    return this.state.failed ? this.props.fallback(this.state.error, retry) : this.props.children;
  }
}
