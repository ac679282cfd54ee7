import { Component, type ComponentChildren } from 'preact'

interface BoundaryProps {
  onError: () => void
  /** What stands there when drawing the children failed. */
  instead: () => ComponentChildren
  children: ComponentChildren
}

/** Keeps a fault in one screen from blanking the wall. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  override componentDidCatch(): void {
    this.setState({ failed: true })
    this.props.onError()
  }

  render() {
    return this.state.failed ? this.props.instead() : this.props.children
  }
}
