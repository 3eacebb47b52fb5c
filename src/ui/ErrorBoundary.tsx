import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of the failed children; `retry` renders them again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  /** A change of this key clears the error, since another view may render without it. */
  readonly resetKey?: string;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
  readonly failedKey: string | undefined;
}

/** Contains a render error, so that the rest of the page keeps working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, failedKey: undefined };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch() {
    this.setState({ failedKey: this.props.resetKey });
  }

  override componentDidUpdate() {
    const { error, failedKey } = this.state;
    if (error !== undefined && failedKey !== undefined && failedKey !== this.props.resetKey) this.retry();
  }

  readonly retry = () => this.setState({ error: undefined, failedKey: undefined });

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.fallback(error, this.retry);
  }
}
