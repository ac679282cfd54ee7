import { Component, type ComponentChildren } from 'preact'

interface BoundaryProps {
  onError: () => void
  /** What stands there when drawing the children failed; it may try them again. */
  instead: (again: () => void) => ComponentChildren
  children: ComponentChildren
}

/** Keeps a fault in one screen from blanking the wall. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  override componentDidCatch(): void {
    this.setState({ failed: true })
    this.props.onError()
  }

  again = () => this.setState({ failed: false })

  render() {
    return this.state.failed ? this.props.instead(this.again) : this.props.children
  }
}
