import { Component, type ReactNode } from 'react';
import { Refusal } from '../api/problem.ts';
import { Failure } from './failure.tsx';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** A page that could not be drawn, or not be fetched, says so; the frame around it stays. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Failure
        refusal={navigator.onLine ? undefined : new Refusal(0, 'offline')}
        onRetry={() => window.location.reload()}
      />
    ) : (
      this.props.children
    );
  }
}
