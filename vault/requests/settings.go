package requests

import (
	"fmt"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/rights"
)

// Settings returns what a catalog says of requests, as package rights takes it. regime is the request's own, which stays
// the one that it came in under; "" is the catalog's. A name that is none is fault.ErrIntegrity: a catalog that has none of
// that name does not parse, and a request that names one was verified by its MAC.
func Settings(c *catalog.Catalog, regime string) (rights.Settings, error) {
	if regime == "" {
		regime = c.Requests.Regime
	}
	law, ok := rights.RegimeOf(regime)
	if !ok {
		return rights.Settings{}, fmt.Errorf("regime %q: %w", regime, fault.ErrIntegrity)
	}
	r := c.Requests
	s := rights.Settings{
		Regime: law, SecondPerson: types(r.SecondPerson), LowRisk: types(r.LowRisk),
		HoldBackDays: r.HoldBackDays, ExpireDays: r.ExpireDays, RetainDays: r.RetentionDays,
	}
	if cal, ok := c.Calendar(r.Calendar); ok {
		s.Calendar = rights.Calendar{Name: cal.Name, Holidays: cal.Holidays, Location: cal.Location}
	}
	return s, nil
}

func types(names []string) []rights.Type {
	list := make([]rights.Type, len(names))
	for i, name := range names {
		list[i] = rights.Type(name)
	}
	return list
}
