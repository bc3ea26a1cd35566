package crm

import (
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/mozillazg/go-unidecode"
)

// What the printed examples of a development server ask for.
const (
	DemoFirstContact = "contact-0"        // Key of the first contact
	DemoFirstPhone   = "+44 20 7946 0000" // and its phone
)

// DemoRecord is one record of the demo population, before it is created. The people are made up: names are drawn
// at random, phone numbers come from ranges that national regulators keep for fiction, and mail goes to the domains
// that RFC 2606 reserves.
type DemoRecord struct {
	Key      string            // name within the population, such as "contact-17"
	Kind     string            // a kind of the default catalog
	Fields   map[string]any    // as in the body of a create
	Refs     map[string]string // field → Key of an earlier record
	Consents []DemoConsent     // permissive events of the subject
	// Lists are sub-resources that are created with it, by the name of the list; they have no Key.
	Lists map[string][]DemoRecord
}

// DemoConsent is a grant that a demo contact has given.
type DemoConsent struct {
	Purpose, Channel, Notice, Locale string
	NoticeVersion                    int
	OccurredAt                       time.Time
}

// Body returns the JSON body that creates r, with ids in place of its references. A reference that ids does not
// hold is an error, since the record would lose its owner.
func (r DemoRecord) Body(ids map[string]uuid.UUID) ([]byte, error) {
	body, err := r.body(ids)
	if err != nil {
		return nil, fmt.Errorf("demo %s: %w", r.Key, err)
	}
	return json.Marshal(body)
}

func (r DemoRecord) body(ids map[string]uuid.UUID) (map[string]any, error) {
	body := make(map[string]any, len(r.Fields)+len(r.Refs)+len(r.Lists))
	maps.Copy(body, r.Fields)
	for name, key := range r.Refs {
		id, ok := ids[key]
		if !ok {
			return nil, fmt.Errorf("%s refers to %s, which is not created", name, key)
		}
		body[name] = id.String()
	}
	for name, list := range r.Lists {
		items := make([]map[string]any, len(list))
		for i, item := range list {
			var err error
			if items[i], err = item.body(ids); err != nil {
				return nil, err
			}
		}
		body[name] = items
	}
	return body, nil
}

// Demo yields a made-up population of the given number of contacts: first the accounts, then the contacts, then
// their cases and interactions, then products and what is done with them, so that every reference points back. The same seed, number and time yield
// the same records. Times lie in the two years before now. The first contact has a phone and a verified e-mail and
// has consented to nothing.
func Demo(seed uint64, contacts int, now time.Time) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		p := &population{
			rand:   rand.New(rand.NewPCG(seed, 0x7461636974)), //nolint:gosec // repeatable on purpose
			now:    now.UTC().Truncate(time.Second),
			phones: map[string]int{},
		}
		stages := []func(int) iter.Seq[DemoRecord]{
			p.accounts, p.contacts, p.cases, p.interactions, p.products, p.articles, p.campaigns,
			some(12, p.relationship), some(6, p.opportunity), some(6, p.order), some(12, p.asset), some(12, p.task),
		}
		for _, stage := range stages {
			for r := range stage(contacts) {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// population remembers what later records refer to.
type population struct {
	rand   *rand.Rand
	now    time.Time
	phones map[string]int // country → numbers given out
	places []*demoPlace   // of the contacts, by number
	firms  int
	opened []demoCase
}

// demoCase is what an interaction needs to know of a case.
type demoCase struct {
	key     string
	contact int
}

func (p *population) accounts(contacts int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		p.firms = max(1, contacts/5)
		for i := range p.firms {
			if !yield(p.account(i)) {
				return
			}
		}
	}
}

func (p *population) account(i int) DemoRecord {
	place := &demoPlaces[p.rand.IntN(len(demoPlaces))]
	name := demoFirmFirst[i%len(demoFirmFirst)] + " " + pick(p.rand, demoFirmLast)
	fields := map[string]any{
		"name":     name + " " + place.form,
		"domain":   slug(name) + "-" + strconv.Itoa(i) + ".example",
		"industry": pick(p.rand, demoIndustries),
		"size":     pick(p.rand, []int{3, 8, 20, 45, 120, 400, 1500}),
		"address":  strconv.Itoa(1+p.rand.IntN(180)) + " " + pick(p.rand, place.streets) + ", " + place.city,
		"region":   place.country,
		"owner":    pick(p.rand, demoStaff),
		"relation": pick(p.rand, []string{"customer", "customer", "customer", "supplier", "partner"}),
	}
	return DemoRecord{Key: accountKey(i), Kind: Account, Fields: fields}
}

func (p *population) contacts(contacts int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		for i := range contacts {
			if !yield(p.contact(i)) {
				return
			}
		}
	}
}

func (p *population) contact(i int) DemoRecord {
	place := &demoPlaces[p.rand.IntN(len(demoPlaces))]
	if i == 0 {
		place = &demoPlaces[0] // the caller in the printed examples needs a phone
	}
	p.places = append(p.places, place)
	given, givenASCII := romanised(pick(p.rand, place.given))
	family, familyASCII := romanised(pick(p.rand, place.family))
	born := p.now.AddDate(-18-p.rand.IntN(65), 0, -p.rand.IntN(365))
	r := DemoRecord{
		Key:  contactKey(i),
		Kind: Contact,
		Fields: map[string]any{
			"given_name":     given,
			"family_name":    family,
			"birth_date":     born.Format(time.DateOnly),
			"external_ref":   fmt.Sprintf("DEMO-%05d", i+1),
			"language":       place.language,
			"region":         place.country,
			"source":         pick(p.rand, demoSources),
			"stage":          pick(p.rand, demoStages),
			"owner":          pick(p.rand, demoStaff),
			"contact_points": p.points(i, place, slug(givenASCII)+"."+slug(familyASCII)),
		},
	}
	p.extras(i, place, &r)
	return r
}

// extras adds what only some contacts have: a job, an employer, a consent.
func (p *population) extras(i int, place *demoPlace, r *DemoRecord) {
	if p.rand.IntN(3) > 0 {
		r.Fields["job_title"] = pick(p.rand, demoJobs)
		r.Refs = map[string]string{"account": accountKey(p.rand.IntN(p.firms))}
	}
	consents, channel := p.rand.IntN(6) == 0, pick(p.rand, []string{"email", "phone", "post"})
	if consents && i > 0 {
		r.Consents = []DemoConsent{{
			Purpose: "marketing", Channel: channel, Notice: "marketing", NoticeVersion: 1,
			Locale: place.notice(), OccurredAt: p.ago(700),
		}}
	}
}

// points returns an e-mail, a phone where the country keeps numbers for fiction, and now and then an address.
func (p *population) points(i int, place *demoPlace, local string) []map[string]any {
	domain := pick(p.rand, []string{"example.com", "example.org", "example.net"})
	points := []map[string]any{{
		"kind": "email", "value": local + "." + strconv.Itoa(i+1) + "@" + domain,
		"preferred": true, "verified": i == 0 || p.rand.IntN(2) == 0,
	}}
	if len(place.phones) > 0 {
		points = append(points, map[string]any{
			"kind": "phone", "value": p.phone(place), "label": pick(p.rand, []string{"work", "home", "mobile"}),
		})
	}
	if p.rand.IntN(4) == 0 {
		street := strconv.Itoa(1+p.rand.IntN(180)) + " " + pick(p.rand, place.streets)
		points = append(points, map[string]any{"kind": "post", "value": street + ", " + place.city, "label": "home"})
	}
	return points
}

// phone gives out the country's next number; they repeat only when the range is used up.
func (p *population) phone(place *demoPlace) string {
	n := p.phones[place.country]
	p.phones[place.country]++
	span := 1
	for range place.digits {
		span *= 10
	}
	prefix := place.phones[n/span%len(place.phones)]
	return fmt.Sprintf("%s%0*d", prefix, place.digits, n%span)
}

// ago returns a time within the given number of days before now.
func (p *population) ago(days int) time.Time {
	return p.now.Add(-time.Minute * time.Duration(60+p.rand.IntN(days*24*60)))
}

func accountKey(i int) string { return "account-" + strconv.Itoa(i) }
func contactKey(i int) string { return "contact-" + strconv.Itoa(i) }

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// romanised splits an entry of the name tables, "native" or "native|latin", into the name and its Latin spelling.
func romanised(entry string) (name, latin string) {
	name, latin, ok := strings.Cut(entry, "|")
	if !ok {
		latin = unidecode.Unidecode(name)
	}
	return name, latin
}

// slug keeps the letters and digits of a Latin spelling, lower-cased, for mail addresses and domains.
func slug(latin string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return -1
	}, unidecode.Unidecode(latin))
}
