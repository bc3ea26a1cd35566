package api_test

import "net/http"

// Steps of surveys beyond those on every kind.
var (
	work = []step{
		both(http.MethodGet, "/v1/routing/dry-run?kind=case&last=20", ""), both(http.MethodGet, "/v1/routing/dry-run?kind=task&last=1", ""),
		both(http.MethodPost, "/v1/cases/{case0}/affected", `{"task":{"summary":"Look at it"}}`),
		both(http.MethodPost, "/v1/cases/{case0}/affected", `{"serial":{"from":"SN-{r}-0","to":"SN-{r}-9"},"task":{"summary":"Look at it"},"limit":1}`),
		both(http.MethodPost, "/v1/cases/{case9}/affected", `{}`),
		both(http.MethodPost, "/v1/cases/{case0}/act", `{"action":"respond"}`).with("If-Match", `"{v:case0}"`),
		both(http.MethodPost, "/v1/cases/{case9}/act", `{"action":"respond"}`).with("If-Match", `"1"`),
	}
	reading = []step{
		both(http.MethodGet, "/v1/contacts/{contact1}/timeline", ""), both(http.MethodGet, "/v1/contacts/{contact1}/360", ""),
		both(http.MethodGet, "/v1/contacts?count=true&include=account&account={account7}", ""),
		both(http.MethodGet, "/v1/contacts/{contact0}/timeline", ""), both(http.MethodGet, "/v1/contacts/{contact0}/timeline?limit=1", ""),
		both(http.MethodGet, "/v1/contacts/{contact9}/timeline", ""), both(http.MethodGet, "/v1/accounts/{account0}/timeline?limit=20", ""),
		both(http.MethodGet, "/v1/accounts/{account9}/timeline", ""),
		both(http.MethodGet, "/v1/contacts/{contact0}/360", ""), both(http.MethodGet, "/v1/contacts/{contact9}/360", ""),
		both(http.MethodGet, "/v1/accounts/{account0}/360", ""), both(http.MethodGet, "/v1/accounts/{account9}/360", ""),
		both(http.MethodGet, "/v1/reports/pipeline", ""), both(http.MethodGet, "/v1/reports/pipeline?owner=u1", ""),
		both(http.MethodGet, "/v1/reports/pipeline?competitor={account0}", ""),
		both(http.MethodPost, "/v1/views", `{"name":"Mine","kind":"case","filters":[{"field":"owner","op":"in","values":["u1","u2"]}],"include":["contact","asset","product"]}`).called("view"),
		both(http.MethodPost, "/v1/views", `{"name":"Theirs","kind":"contact","filters":[{"field":"account","op":"eq","values":["{account0}"]}],"include":["account"]}`).called("view.theirs"),
		both(http.MethodGet, "/v1/views", ""), both(http.MethodGet, "/v1/views/{view}", ""),
		both(http.MethodGet, "/v1/views/{view}/records?count=true", ""), both(http.MethodGet, "/v1/views/{view.theirs}/records?count=true&limit=1", ""),
	}
	outreach = []step{
		both(http.MethodGet, "/v1/campaigns/{campaign0}/report", ""), both(http.MethodGet, "/v1/campaigns/{campaign9}/report", ""),
		both(http.MethodPost, "/v1/campaigns/{campaign0}/members", `{"contacts":["{contact0}","{contact9}","{nobody}"]}`),
		both(http.MethodPost, "/v1/campaigns/{campaign0}/members", `{"filters":[{"field":"account","values":["{account0}"]}]}`),
		both(http.MethodPost, "/v1/campaigns/{campaign0}/sent", `{"members":["{campaign.member0}","{campaign.member9}"]}`),
		both(http.MethodPost, "/v1/campaigns/{campaign0}/attribution", `{"window_days":30}`),
		both(http.MethodPost, "/v1/campaign_links/{campaign.link0}/tokens", `{"members":["{campaign.member9}"]}`),
		both(http.MethodPost, "/v1/campaign_links/{campaign.link0}/tokens", ""),
		both(http.MethodGet, "/v1/campaign_links/{campaign.link0}/clicks", ""), both(http.MethodGet, "/v1/campaign_links/{campaign.link9}/clicks", ""),
		both(http.MethodPost, "/v1/events", `{"kind":"view","channel":"web","contact":"{contact0}","campaign":"{campaign0}"}`),
		both(http.MethodPost, "/v1/events", `{"kind":"view","channel":"web","contact":"{contact9}"}`),
		both(http.MethodGet, "/c/AAAAAAAAAAAAAAAAAAAAAA", ""),
		both(http.MethodGet, "/v1/interactions?count=true&kind=view", ""),
	}
	people9 = []step{
		both(http.MethodPost, "/v1/contacts/{contact0}/duplicates", ""), both(http.MethodPost, "/v1/contacts/{contact9}/duplicates", ""),
		both(http.MethodPost, "/v1/accounts/{account0}/duplicates", ""),
		both(http.MethodGet, "/v1/contacts/{contact0}/merge", ""), both(http.MethodGet, "/v1/contacts/{contact9}/merge", ""), both(http.MethodGet, "/v1/accounts/{account0}/merge", ""),
		both(http.MethodPost, "/v1/contacts/{contact0}/merge", `{"with":"{contact9}","version":1}`).with("If-Match", `"{v:contact0}"`),
		both(http.MethodPost, "/v1/accounts/{account0}/merge", `{"with":"{account9}","version":1}`).with("If-Match", `"{v:account0}"`),
		both(http.MethodDelete, "/v1/contacts/{contact0}/merge/{contact9}", "").with("If-Match", `"{v:contact0}"`),
		both(http.MethodDelete, "/v1/accounts/{account0}/merge/{account9}", "").with("If-Match", `"{v:account0}"`),
		both(http.MethodGet, "/v1/duplicates", ""), both(http.MethodPost, "/v1/duplicates/{nobody}/resolve", `{"decision":"distinct"}`),
	}
	bulk = []step{
		both(http.MethodPost, "/v1/exports", `{"kind":"order","format":"csv","filters":[{"field":"campaign","values":["{campaign0}"]}]}`),
		both(http.MethodPost, "/v1/exports", `{"kind":"contact","filters":[{"field":"account","values":["{account0}"]}]}`),
		both(http.MethodPost, "/v1/imports", `{"kind":"order","dry_run":true,"map":{"ref":"external_ref","day":"placed_at","who":"contact","from":"campaign"}}`).
			file("ref,day,who,from\norder-{r}-0,2026-05-01T00:00:00Z,contact-{r}-0,campaign-{r}-0\norder-{r}-9,2026-05-01T00:00:00Z,contact-{r}-0,campaign-{r}-0\norder-{r}-x,2026-05-01T00:00:00Z,contact-{r}-9,\n"),
		both(http.MethodPost, "/v1/imports", `{"kind":"case","dry_run":true,"map":{"ref":"external_ref","who":"contact","sort":"kind","thing":"asset"}}`).
			file("ref,who,sort,thing\ncase-{r}-9,contact-{r}-0,repair,asset-{r}-0\ncase-{r}-x,contact-{r}-0,repair,asset-{r}-9\n"),
	}
)
