package tape

import (
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/record"
)

// Asked is the part of a question to policy that follows from the credential alone. Live requests and those that are
// rebuilt both begin with it.
func Asked(c *credential.Credential) policy.Request {
	id := c.ID.String()
	r := policy.Request{
		Actor:  policy.Actor{ID: id, Roles: c.Roles, Teams: c.Teams, Regions: c.Regions, Verified: true},
		Client: policy.Client{ID: id, Kind: c.Kind},
	}
	if c.Subject != uuid.Nil {
		r.Actor.Subject = c.Subject.String()
	}
	return r
}

// Attributes adds the attributes of a record that decisions rest on to the facts of its subject.
func Attributes(r *record.Record, p policy.Record) policy.Record {
	p.Owner, p.Team = r.Get("owner").Text(), r.Get("team").Text()
	p.Region, p.Stage = r.Get("region").Text(), r.Get("stage").Text()
	return p
}
