export default async function config() {
	const {default: remarkByPage} = await import('../by-page.js')
	return {
		title: 'Zorgwoorden',
		url: 'https://example.com',
		baseUrl: '/',
		markdown: {remarkRehypeOptions: {footnoteLabel: 'Voetnoten'}},
		i18n: {defaultLocale: 'nl', locales: ['nl']},
		// The theme links to a front page, which this site does not have.
		onBrokenLinks: 'ignore',
		onBrokenAnchors: 'throw',
		themes: [
			[
				'@docusaurus/theme-classic',
				{customCss: [require.resolve('zorgwoorden/styles.css'), './src/theme.css']},
			],
		],
		plugins: [
			[
				'@docusaurus/plugin-content-docs',
				{
					path: '../pages',
					routeBasePath: '/',
					sidebarPath: undefined,
					beforeDefaultRemarkPlugins: [remarkByPage],
				},
			],
		],
	}
}
