package policy

import "github.com/open-policy-agent/opa/v1/ast"

type pairs [][2]*ast.Term

// add leaves out empty text: SQL NULL is an absent key, which Rego reads as undefined.
func (p *pairs) add(key, text string) {
	if text != "" {
		p.put(key, ast.StringTerm(text))
	}
}

func (p *pairs) put(key string, t *ast.Term) {
	*p = append(*p, [2]*ast.Term{ast.InternedTerm(key), t})
}

func (p pairs) term() *ast.Term { return ast.ObjectTerm(p...) }

// inputTerm builds Rego's input directly: going through maps and JSON costs more than the decision itself.
func inputTerm(q *Request) *ast.Term {
	in := make(pairs, 0, 7)
	in.put("actor", actorTerm(&q.Actor))
	in.put("client", clientTerm(&q.Client))
	in.add("purpose", q.Purpose)
	in.add("action", q.Action)
	in.add("kind", q.Kind)
	if q.Ticket != "" {
		in.put("breakglass", ast.ObjectTerm([2]*ast.Term{ast.InternedTerm("ticket"), ast.StringTerm(q.Ticket)}))
	}
	if q.Record != nil {
		in.put("record", recordTerm(q.Record))
	}
	return in.term()
}

func actorTerm(a *Actor) *ast.Term {
	p := make(pairs, 0, 7)
	p.add("id", a.ID)
	p.add("subject", a.Subject)
	p.put("roles", listTerm(a.Roles))
	p.put("teams", listTerm(a.Teams))
	p.put("regions", listTerm(a.Regions))
	p.put("mfa", ast.InternedTerm(a.MFA))
	p.put("verified", ast.InternedTerm(a.Verified))
	return p.term()
}

func clientTerm(c *Client) *ast.Term {
	p := make(pairs, 0, 2)
	p.add("id", c.ID)
	p.add("kind", c.Kind)
	return p.term()
}

func recordTerm(r *Record) *ast.Term {
	p := make(pairs, 0, 10)
	p.add("subject", r.Subject)
	p.add("owner", r.Owner)
	p.add("team", r.Team)
	p.add("region", r.Region)
	p.add("stage", r.Stage)
	p.put("hold", ast.InternedTerm(r.Hold))
	p.put("frozen", ast.InternedTerm(r.Frozen))
	p.put("restricted", ast.InternedTerm(r.Restricted))
	p.put("consents", consentsTerm(r.Consents))
	p.put("bases", flagsTerm(r.Bases))
	return p.term()
}

func consentsTerm(consents map[string]Consent) *ast.Term {
	p := make(pairs, 0, len(consents))
	for purpose, c := range consents {
		state := make(pairs, 0, 3)
		state.add("status", c.Status)
		state.put("explicit", ast.InternedTerm(c.Explicit))
		state.put("channels", flagsTerm(c.Channels))
		p.put(purpose, state.term())
	}
	return p.term()
}

func flagsTerm(flags map[string]bool) *ast.Term {
	p := make(pairs, 0, len(flags))
	for name, on := range flags {
		p.put(name, ast.InternedTerm(on))
	}
	return p.term()
}

func listTerm(words []string) *ast.Term {
	terms := make([]*ast.Term, len(words))
	for i, w := range words {
		terms[i] = ast.StringTerm(w)
	}
	return ast.ArrayTerm(terms...)
}
