import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Rendered in place of children that have thrown. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Catches errors of rendering; React requires a class for this. */
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
