// Elements and Preact as a release has them. Of Preact, only what our views can reach goes into the bundle: function
// components with hooks and one context, whose elements Preact itself puts into an empty place.
// test/scripts/build/preact.test.ts tells what views therefore do without.
import { cutPassages } from "./passages.mjs";

/** How esbuild writes elements: h("p", { class: "note" }, "text") is shorter than an object with `children`. */
export const elements = {
  compilerOptions: { strict: true, jsx: "react", jsxFactory: "preact.h", jsxFragmentFactory: "preact.Fragment" },
};

/** The code of a view, with what makes its elements. */
export const withElements = (code, path) => (path.endsWith(".tsx") ? `import * as preact from "preact";${code}` : code);

/** The package also brings its source, which tells its parts by name. */
export const preactSource = {
  preact: "./node_modules/preact/src/index.js",
  "preact/hooks": "./node_modules/preact/hooks/src/index.js",
};

/** Arguments that tell of a server's markup which is taken over. There is none. */
const taken = / (?:excessDomChildren|isHydrating),/g;

/** Set as such, since a property of this name says something else. */
const attributes = /^(?:width|height|href|list|form|tabIndex|download|rowSpan|colSpan|role)$/;

/**
 * By file, passages that do nothing here: from these words up to those, and what stands there instead. Comments are
 * gone by then, and a blank stands for each stretch of white.
 */
const idle = {
  "src/component.js": [
    // Classes have a state of their own. Hooks only tell that there is something new.
    ["(update, callback) { let s", "if (this._vnode) {", "() { "],
    ["if (callback) { this._stateCallbacks", "enqueueRender"],
    ["BaseComponent.prototype.forceUpdate", "export function getDomSibling"],
    ["if (options.vnode)", "diff("],
    ["oldVNode._flags & MODE_HYDRATE ? [oldDom]", "commitQueue"],
    ["oldVNode._flags & MODE_HYDRATE,", "refQueue"],
    // Views are never moved to another place (a portal), nor drawn at another time.
    [" && !vnode.props._parentDom ?", " getDomSibling", " ?"],
    [" && !vnode.props._parentDom)", " { vnode._dom", ")"],
    [" || prevDebounce !=", ") { prevDebounce"],
    ["prevDebounce = options", "(prevDebounce"],
    ["(prevDebounce ||", "(process)", "queueMicrotask"],
    ["(prevDebounce ||", "(process)", "queueMicrotask"],
  ],
  "src/create-element.js": [["if (!original && options.vnode)", "return vnode"]],
  // The one context we have keeps its value.
  "src/create-context.js": [
    ["let subs", "let ctx"],
    ["this.shouldComponentUpdate", "} return props.children"],
    ["Context.Consumer", "return Context;", "Context.Provider = Context; "],
  ],
  "src/render.js": [
    ["if (options._root)", "let oldVNode"],
    ["isHydrating ?", "parentDom._children;"],
    ["oldVNode ? NULL :", "commitQueue,"],
  ],
  "src/diff/catch-error.js": [["let component, ctor", "resetRenderCount()"]],
  "src/diff/children.js": [
    [" || oldVNode._flags & REF_DETACHED", ") { if (oldVNode.ref)"],
    [" || childVNode.constructor === String", ") { childVNode ="],
    // Which moves are the fewest. Without this, the others move too.
    ["moved = 1", ";", "childVNode._flags |= INSERT_VNODE"],
    ["childVNode._flags |= LIS_CANDIDATE;", " if (matchingIndex"],
    ["if (moved)", "if (remainingOldChildren)"],
    [" | LIS_CANDIDATE", ");"],
    // There are no comments between elements.
    ["if (parentVNode.props._parentDom)", "let children"],
    ["let next = oldDom", "if (dom != next)"],
    ["next) { if (!isMounting", "parentDom.moveBefore", "oldDom) { if (!isMounting && "],
    ["while ( (oldDom", "return oldDom", "oldDom = oldDom && oldDom.nextSibling; "],
  ],
  "src/diff/index.js": [
    ["if ( oldVNode._flags & MODE_SUSPENDED", "if ((tmp = options._diff"],
    ["if ((tmp = options._diff)) tmp", "(newVNode)", "options._diff"],
    ["const isClassComponent", "if ((c = oldVNode._component"],
    ["if (c._bits & COMPONENT_PENDING_ERROR)", "} else { if (isClassComponent", " "],
    ["if (isClassComponent) { newVNode._component = c = new newType", "newVNode._component = c = new BaseComponent"],
    ["componentContext ); c", ".constructor = newType", "globalContext ); c"],
    ["c.render = doRender", "c._globalContext"],
    ["c._stateCallbacks = []; } if (isClass", "oldProps = c.props", "} "],
    ["oldState = c.state", "c._vnode = newVNode"],
    ["if (!oldVNode._component) {", "if ( (newVNode._original", "if (oldVNode._component) { "],
    ["newProps, c._nextState, componentContext )", " === false", "newProps)"],
    ["c.state = c._nextState;", " c._bits &="],
    ["EMPTY_ARR.push", "if (c._renderCallbacks"],
    ["if (c.componentWillUpdate)", "c.context =", "} "],
    ["componentContext;", " c.props", "globalContext;"],
    ["let renderHook = options._render,", " count", "let"],
    ["isClassComponent ? 25 :", " 0;"],
    ["if (renderHook) renderHook", "(newVNode)", "options._render"],
    ["c.render(c.props,", "; } while", "c.constructor(c.props)"],
    ["if (isClassComponent)", "if (c.getChildContext"],
    ["if ( isClassComponent", "const renderResult"],
    ["if (newProps._parentDom)", "oldDom = diffChildren("],
    ["if (newProps._parentDom)", "if (c._renderCallbacks"],
    ["if (c._bits & COMPONENT_PROCESSING", "} catch (e)"],
    ["if (isHydrating", "newVNode._dom = oldVNode._dom; } if", "{ "],
    ["if (!(e && e.then))", " markAsForce"],
    ["if ((tmp = options.diffed)) tmp", "(newVNode)", "options.diffed"],
    ["function rangeEnd", "function markAsForce"],
    ["if (options._commit)", " options._commit"],
    // Elements of other makes, words as HTML, markup that is there.
    ["else if (nodeType == 'math')", "if (!dom) {"],
    [" || document;", " if (!nodeType)", ";"],
    [", newProps.is ? newProps : parentDom", " ); if (isHydrating"],
    ["if (isHydrating)", "} if (!nodeType)"],
    [" && (!isHydrating || dom.data", ") { dom.data"],
    ["(nodeType == 'template' && dom.content) ||", " dom;"],
    ["excessDomChildren = nodeType", "for (i in oldProps)"],
    ["if (i == 'dangerouslySetInnerHTML')", "if ( i != 'children'"],
    [" && !(i == 'value' && 'default", " ) { setProperty"],
    ["if (i == 'dangerouslySetInnerHTML')", "if (i == 'value')"],
    ["(!isHydrating || typeof", "oldProps[i] !== value"],
    ["if (newHtml)", "diffChildren("],
    [" excessDomChildren ? excessDomChildren[0] :", " oldVNode._children"],
    [" if (excessDomChildren)", " if (!isHydrating ||", "}"],
    ["} if (!isHydrating || nodeType == 'textarea') {", " i = 'value'"],
    [
      "setProperty(dom, i, checked, oldProps[i], namespace); } }",
      " } return dom",
      "setProperty(dom, i, checked, oldProps[i], namespace); }",
    ],
    // What else an element is given to, or taken from.
    ["{ try { if (typeof ref == 'function')", "ref.current =", "{ "],
    ["; } catch (e) { options._catchError(e, vnode)", " } export function unmount"],
    [", end, nodes; if (options.unmount)", " options.unmount", ";"],
    ["if (r.componentWillUnmount)", "r._parentDom ="],
    [" && !vnode.props._parentDom", " : true"],
    ["if ( !skipRemove && (r", "if (!skipRemove) removeNode"],
  ],
  "src/diff/props.js": [
    // As text, the browser takes it. Events have names that need no more than small letters, and no view listens early.
    ["if (name == 'style')", "if (name[0] == 'o'"],
    ["useCapture = name !=", "if (value) {", "name = name.slice(2).toLowerCase(); "],
    [", useCapture", ");"],
    [", useCapture", ");"],
    [
      "if (namespace == SVG_NAMESPACE) {",
      " name in dom",
      `if (namespace != SVG_NAMESPACE && !${attributes}.test(name) &&`,
    ],
    [" name == 'popover' && value == true ? '' :", " value)"],
    ["options.event ?", "e);"],
  ],
  "hooks/src/index.js": [
    // No one else listens to what Preact does.
    ["let oldBeforeDiff", "const RAF_TIMEOUT"],
    ["if (oldBeforeDiff)", "};"],
    ["options._root =", "options._render ="],
    ["if (oldBeforeRender)", "currentComponent ="],
    ["if (oldAfterDiff)", "const c ="],
    ["if (oldCommit)", "};"],
    ["if (oldBeforeUnmount)", "const c ="],
    ["if (options._hook)", "const hooks ="],
    ["currentHook = 1;", " return"],
    ["currentHook = 5;", " return"],
    ["!options._skipEffects && ", "argsChanged"],
    ["!options._skipEffects && ", "argsChanged"],
    ["const prevScu", "currentComponent.shouldComponentUpdate ="],
    ["if (prevScu)", "return !updatedHook"],
    ["setState({})", ";", "setState()"],
    ["let hasErrored, errorParent; ", "c.__hooks._list"],
    ["try { if (s._passive", " afterPaint(", "if (s._passive && s._cleanup) {"],
    ["} catch (e) { hasErrored", "}); c.__hooks"],
    ["if (hasErrored)", "} }; function getHookState"],
    ["state._context = context;", " if (!provider)"],
    ["if (state._value == null) { state", "return provider.props"],
    ["try { invokeCleanup(component);", " } while ((component = after", "invokeCleanup(component);"],
    ["if (HAS_RAF)", "cancelAnimationFrame"],
    ["if (HAS_RAF) {", " raf ="],
    [" } } function afterPaint", "(newQueueLength) {", " } function afterPaint"],
    [" || prevRaf !=", ") { prevRaf"],
    ["prevRaf = options", "(flushAfter", "afterNextFrame"],
  ],
};

/** Gives the code without them. Throws where Preact is written in another way. */
export function cutPreact(code, path) {
  const passages = Object.entries(idle).find(([file]) => path.endsWith(`/preact/${file}`))?.[1] ?? [];
  return cutPassages("Preact", code, passages).replace(taken, "");
}
