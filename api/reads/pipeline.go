package reads

import (
	"math"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/tally"
)

// pipeline serves GET /v1/reports/pipeline.
func pipeline(c *wire.Call) error {
	p, err := c.Only(spec.PipelineFilters()...)
	if err != nil {
		return err
	}
	var filters []tally.Filter
	for name, value := range p {
		field, op, some := strings.Cut(name, ".")
		if !some {
			op = "eq"
		}
		f := tally.Filter{Field: field, Op: op, Values: []string{value}}
		if op == "in" {
			f.Values = strings.Split(value, ",")
		}
		filters = append(filters, f)
	}
	slices.SortFunc(filters, func(a, b tally.Filter) int { return strings.Compare(a.Field+"."+a.Op, b.Field+"."+b.Op) })
	r, err := tally.Report(c.Context(), c.Session, filters)
	if err != nil {
		return err
	}
	return c.Under(ok, reportOf(&r), r.Disclosure)
}

// report is the answer's form. Values are in minor units of the currency.
type report struct {
	Stages   []stage `json:"stages"`
	Totals   []sum   `json:"totals"`
	Forecast []month `json:"forecast"`
	Owners   []sum   `json:"owners"`
}

type stage struct {
	Pipeline string `json:"pipeline"`
	Stage    string `json:"stage"`
	Outcome  string `json:"outcome"`
	Currency string `json:"currency,omitzero"`
	Count    int64  `json:"count"`
	Value    int64  `json:"value"`
}

type sum struct {
	Owner     string   `json:"owner,omitzero"`
	Currency  string   `json:"currency,omitzero"`
	Count     int64    `json:"count"`
	Value     int64    `json:"value"`
	Open      int64    `json:"open"`
	OpenValue int64    `json:"open_value"`
	Won       int64    `json:"won"`
	WonValue  int64    `json:"won_value"`
	Lost      int64    `json:"lost"`
	LostValue int64    `json:"lost_value"`
	WinRate   *float64 `json:"win_rate"` // to four digits; null where nothing was decided
}

type month struct {
	Month     string `json:"month,omitzero"`
	Currency  string `json:"currency,omitzero"`
	Open      int64  `json:"open"`
	OpenValue int64  `json:"open_value"`
	Weighted  int64  `json:"weighted"`
	Won       int64  `json:"won"`
	WonValue  int64  `json:"won_value"`
}

func reportOf(r *tally.Pipeline) report {
	out := report{Stages: []stage{}, Totals: sums(r.Totals), Forecast: []month{}, Owners: sums(r.Owners)}
	for _, s := range r.Stages {
		out.Stages = append(out.Stages, stage(s))
	}
	for _, m := range r.Forecast {
		out.Forecast = append(out.Forecast, month(m))
	}
	return out
}

func sums(all []tally.Sum) []sum {
	out := make([]sum, len(all))
	for i, s := range all {
		out[i] = sum{
			Owner: s.Owner, Currency: s.Currency, Count: s.Count, Value: s.Value, Open: s.Open, OpenValue: s.OpenValue,
			Won: s.Won, WonValue: s.WonValue, Lost: s.Lost, LostValue: s.LostValue,
		}
		if s.Decided {
			rate := math.Round(s.WinRate*1e4) / 1e4
			out[i].WinRate = &rate
		}
	}
	return out
}
