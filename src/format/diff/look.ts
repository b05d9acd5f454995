/** The style and the script of the comparison page. */

export const style = `
:root{color-scheme:light dark;--line:#8884;--del:#ffd7d5;--ins:#ccf5d3;--ink:#1c1c1c;--paper:#fff;--dim:#666}
@media (prefers-color-scheme:dark){:root{--del:#67060c;--ins:#033a16;--ink:#e6e6e6;--paper:#111;--dim:#aaa}}
body{margin:0 auto;max-width:90rem;padding:1rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.3rem;margin:.2rem 0}.files,.line,.name,.move{color:var(--dim);font-size:.85rem}.name,.move{margin:0}
#filters button{margin:.1rem;padding:.2rem .7rem;border:1px solid var(--line);border-radius:1rem;background:none;color:inherit;cursor:pointer}
#filters button[aria-pressed=true]{background:#2563eb;border-color:#2563eb;color:#fff}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
.kind{white-space:nowrap;font-family:ui-monospace,monospace;font-size:.85rem}a{color:inherit}
.unit{display:grid;grid-template-columns:1fr 1fr;gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.unit>div{overflow-wrap:anywhere}.unit.head{font-weight:bold;position:sticky;top:0;background:var(--paper)}
.unit:target{outline:2px solid #2563eb}.line{float:left;min-width:2.5rem}
del{background:var(--del);text-decoration:line-through}ins{background:var(--ins);text-decoration:none;font-weight:600}
[hidden]{display:none!important}
`;

export const script = `
(function () {
	var buttons = Array.prototype.slice.call(document.querySelectorAll('#filters button'));
	var rows = Array.prototype.slice.call(document.querySelectorAll('[data-groups]'));
	function show(filter) {
		buttons.forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.filter === filter)); });
		rows.forEach(function (row) {
			var inTable = row.tagName === 'TR';
			row.hidden = !(filter === 'all' || (filter === 'changed' && inTable) || row.dataset.groups.split(' ').indexOf(filter) >= 0);
		});
	}
	buttons.forEach(function (button) { button.addEventListener('click', function () { show(button.dataset.filter); }); });
	document.addEventListener('click', function (event) {
		var link = event.target.closest('.changes a');
		if (!link) return;
		var unit = document.getElementById(link.getAttribute('href').slice(1));
		if (unit) unit.hidden = false;
	});
	show('changed');
})();
`;
