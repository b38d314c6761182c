import { Component, Suspense, type ReactNode } from "react";

interface LoadedLaterProps {
  readonly children: ReactNode;
  readonly loading: ReactNode;
  /** Shown where the part could not be fetched; the rest of the pane goes on. */
  readonly failed: ReactNode;
}

/** A part of the pane that is fetched when it is wanted. */
export class LoadedLater extends Component<LoadedLaterProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, loading, failed } = this.props;
    return this.state.failed ? failed : <Suspense fallback={loading}>{children}</Suspense>;
  }
}
