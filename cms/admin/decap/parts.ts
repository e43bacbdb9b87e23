/**
 * The parts of Decap's interface that our hooks and styles hold on to, each under a name of ours; Decap's own names stand
 * nowhere else. Decap's authors gave most parts a label that ends up in their class (`css-1x2y3z-EditorContainer`), and
 * it offers nothing better. A style sheet of this folder writes `:--control-pane` for `controlPane`.
 *
 * First a piece of the class as labels make it, or a whole selector; then the file below `node_modules`, or all files,
 * that must hold it; last the text to look for there, where it is another.
 */
export type Part = readonly [name: string, files: string | readonly string[], text?: string]

/** The selector of a part. */
export const selectorOf = ([name]: Part): string => (isSelector(name) ? name : `[class*='${name}']`)

export const isSelector = (name: string) => /^[.#[]/.test(name)

const core = 'decap-cms-core/dist/esm/components'
const ui = 'decap-cms-ui-default/dist/esm'

// The head of every page, and menus.
export const headerButton = ['-AppHeaderButton', `${core}/App/Header.js`] as const
export const activeHeaderLink = ['.header-link-active', `${core}/App/Header.js`] as const
export const siteLink = ['-AppHeaderSiteLink', `${core}/UI/SettingsDropdown.js`] as const
export const dropdownButton = ['-StyledDropdownButton', `${ui}/Dropdown.js`] as const
export const menuItem = ['-StyledMenuItem', `${ui}/Dropdown.js`] as const
export const toasts = ['.Toastify', 'react-toastify/dist/react-toastify.esm.mjs', 'Toastify'] as const

// Signing in.
export const loginButton = ['-LoginButton', `${ui}/AuthenticationPage.js`] as const
export const goBack = ['-GoBackButtonStyle', `${ui}/GoBackButton.js`] as const
export const goBackText = ['-ButtonText', `${ui}/GoBackButton.js`] as const

// Lists of entries.
export const sidebarList = ['-SidebarNavList', `${core}/Collection/Sidebar.js`] as const
export const sidebarLink = ['-SidebarNavLink', `${core}/Collection/Sidebar.js`] as const
export const activeSidebarLink = ['.sidebar-active', `${core}/Collection/Sidebar.js`] as const
export const cardDescription = ['-cardTopDescription', `${ui}/styles.js`] as const
export const cardBody = [
  '-CardBody',
  [`${core}/Workflow/WorkflowCard.js`, `${core}/Collection/Entries/EntryCard.js`],
] as const
export const newButton = ['-CollectionTopNewButton', `${core}/Collection/CollectionTop.js`] as const
export const listControl = ['-ControlButton', `${core}/Collection/ControlButton.js`] as const
export const listStyleButton = ['-ViewControlsButton', `${core}/Collection/ViewStyleControl.js`] as const
export const searchInput = [
  '-SearchInput',
  [`${core}/Collection/CollectionSearch.js`, `${core}/MediaLibrary/MediaLibrarySearch.js`],
] as const

// The board of drafts.
export const boardHead = ['-WorkflowTopRow', `${core}/Workflow/Workflow.js`] as const
export const boardColumns = ['-WorkflowListContainer', `${core}/Workflow/WorkflowList.js`] as const
export const boardColumnMark = ['-columnPosition', `${core}/Workflow/WorkflowList.js`] as const
export const boardCount = ['-ColumnCount', `${core}/Workflow/WorkflowList.js`] as const
export const boardCard = ['-WorkflowCardContainer', `${core}/Workflow/WorkflowCard.js`] as const
export const boardCardLink = ['-WorkflowLink', `${core}/Workflow/WorkflowCard.js`] as const
export const boardCardDate = ['-CardDateContainer', `${core}/Workflow/WorkflowCard.js`] as const
export const boardCardButtons = ['-CardButtonContainer', `${core}/Workflow/WorkflowCard.js`] as const

// The library of photographs.
export const libraryCard = ['-Card', `${core}/MediaLibrary/MediaLibraryCard.js`] as const
export const libraryCardText = ['-CardText', `${core}/MediaLibrary/MediaLibraryCard.js`] as const
export const libraryClose = ['-CloseButton', `${core}/MediaLibrary/MediaLibraryHeader.js`] as const
export const uploadButton = ['.nc-fileUploadButton', `${core}/UI/FileUploadButton.js`] as const
export const deleteButton = [
  '-DeleteButton',
  [
    `${core}/MediaLibrary/MediaLibraryButtons.js`,
    `${core}/Editor/EditorToolbar.js`,
    `${core}/Workflow/WorkflowCard.js`,
  ],
] as const

// An entry: its toolbar.
const toolbarFile = `${core}/Editor/EditorToolbar.js`
export const toolbar = ['-ToolbarContainer', toolbarFile] as const
export const toolbarBack = ['-ToolbarSectionBackLink', toolbarFile] as const
export const toolbarMeta = ['-ToolbarSectionMeta', toolbarFile] as const
export const toolbarMain = ['-ToolbarSectionMain', toolbarFile] as const
export const toolbarGroup = ['-ToolbarSubSection', toolbarFile] as const
export const toolbarButton = ['-buttonMargin', toolbarFile] as const
export const unsavedMark = ['-BackStatusChanged', toolbarFile] as const
export const statusButton = ['-StatusButton', toolbarFile] as const
export const publishButton = ['-PublishButton', [toolbarFile, `${core}/Workflow/WorkflowCard.js`]] as const
export const previewLink = ['-PreviewLink', toolbarFile] as const
export const previewButton = ['-PreviewButtonContainer', toolbarFile] as const

// An entry: its panes.
const editorFile = `${core}/Editor/EditorInterface.js`
export const editor = ['-EditorContainer', editorFile] as const
export const viewControls = ['-ViewControls', editorFile] as const
export const viewToggle = ['-EditorToggle', editorFile] as const
export const controlPane = [
  '-ControlPaneContainer',
  [editorFile, `${core}/Editor/EditorControlPane/EditorControlPane.js`],
] as const
export const previewPane = ['#preview-pane', `${core}/Editor/EditorPreviewPane/EditorPreviewPane.js`] as const
export const splitPane = ['.SplitPane', 'react-split-pane/dist/index.esm.js'] as const
export const firstPane = ['.Pane1', 'react-split-pane/dist/index.esm.js'] as const
export const paneResizer = ['.Resizer', 'react-split-pane/dist/index.esm.js'] as const

// An entry: its fields.
const fieldFile = `${core}/Editor/EditorControlPane/EditorControl.js`
export const fieldBox = ['-ControlContainer', fieldFile] as const
export const fieldHint = ['-ControlHint', fieldFile] as const
export const listHead = ['-TopBarContainer', `${ui}/ObjectWidgetTopBar.js`] as const
export const listFold = ['-ExpandButton-', `${ui}/ObjectWidgetTopBar.js`] as const
export const foldMark = [
  '[data-testid="expand-button"]',
  `${ui}/ObjectWidgetTopBar.js`,
  '"data-testid": "expand-button"',
] as const
export const listRow = ['-SortableListItem', 'decap-cms-widget-list/dist/esm/ListControl.js'] as const
export const rowHead = [
  'ListItemTopBar',
  [`${ui}/ListItemTopBar.js`, 'decap-cms-widget-list/dist/esm/ListControl.js'],
] as const
export const rowButton = ['-TopBarButton-', `${ui}/ListItemTopBar.js`] as const
export const rowHandle = ['-DragIconContainer', `${ui}/ListItemTopBar.js`] as const
export const dateControl = [
  '-DateTimeControl',
  'decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
] as const
export const photoButton = ['-FileWidgetButton', 'decap-cms-widget-file/dist/esm/withFileControl.js'] as const
export const toggle = ['-StyledToggle', `${ui}/Toggle.js`] as const
export const toggleHandle = ['-ToggleHandle', `${ui}/Toggle.js`] as const
export const markdownBar = ['-EditorControlBar', 'decap-cms-widget-markdown/dist/esm/styles.js'] as const
export const markdownBody = [
  '[data-slate-editor]',
  'slate-react/dist/index.es.js',
  '"data-slate-editor"',
] as const
