import {layout} from '../../layout.js'

export const render = ({title, content}) => layout(title, content)
