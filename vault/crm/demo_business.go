package crm

import (
	"fmt"
	"iter"
	"strconv"
	"time"
)

// demoProducts are what the made-up company sells; prices and costs in pence.
var demoProducts = []struct {
	sku, name, category string
	price, cost         int
	service             int // days from one maintenance to the next; 0: none
}{
	{"CM-100", "Coffee machine Compact", "machine", 49900, 31200, 180},
	{"CM-200", "Coffee machine Duo", "machine", 129900, 80400, 180},
	{"CM-300", "Coffee machine Atelier", "machine", 389000, 241000, 90},
	{"GR-10", "Grinder", "machine", 24900, 15100, 365},
	{"FL-01", "Water filter", "part", 1890, 620, 0},
	{"SE-01", "Set of seals", "part", 1250, 340, 0},
	{"DE-01", "Descaler, twelve bottles", "supply", 4600, 1900, 0},
	{"BE-01", "Coffee beans, six kilos", "supply", 9600, 6100, 0},
	{"SV-01", "Yearly service with two visits", "service", 29900, 17500, 0},
}

// demoArticles are for everybody who works with customers.
var demoArticles = []struct{ kind, audience, title, body string }{
	{"kb", "customer", "What error E4 means", "The pump runs dry. Fill the tank, open the steam valve for ten seconds, and start again."},
	{"use", "public", "Descaling, step by step", "Empty the drip tray, pour in one bottle, run the programme twice, and rinse with clear water."},
	{"market", "internal", "Offices buy service contracts", "Firms with more than twenty people ask for visits at fixed dates rather than for cheaper parts."},
}

const (
	demoMachines    = 4 // of demoProducts, in front
	demoCampaignKey = "campaign-0"
)

func (p *population) products(int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		for i, d := range demoProducts {
			fields := map[string]any{
				"sku": d.sku, "name": d.name, "category": d.category, "price": d.price, "unit_cost": d.cost, "currency": "GBP", "status": "active",
			}
			if d.service > 0 {
				fields["service_interval_days"] = d.service
			}
			if !yield(DemoRecord{Key: productKey(i), Kind: Product, Fields: fields}) {
				return
			}
		}
	}
}

func (p *population) articles(int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		for i, a := range demoArticles {
			r := DemoRecord{Key: "article-" + strconv.Itoa(i), Kind: Article, Fields: map[string]any{
				"kind": a.kind, "audience": a.audience, "title": a.title, "body": a.body, "language": "en", "status": "published",
			}}
			if !yield(r) {
				return
			}
		}
	}
}

func (p *population) campaigns(int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		yield(DemoRecord{Key: demoCampaignKey, Kind: Campaign, Fields: map[string]any{
			"name": "Spring service", "purpose": "marketing", "channel": "email", "status": "active", "starts_at": stamp(p.now.AddDate(0, -2, 0)),
			"budget": 250000, "currency": "GBP", "control_share": 10,
		}})
	}
}

// some yields a record of every so manieth contact.
func some(every int, of func(n, contact int) DemoRecord) func(int) iter.Seq[DemoRecord] {
	return func(contacts int) iter.Seq[DemoRecord] {
		return func(yield func(DemoRecord) bool) {
			for n := 0; n*every < contacts; n++ {
				if !yield(of(n, n*every)) {
					return
				}
			}
		}
	}
}

// scoped are the fields that say whose a record is.
func (p *population) scoped(contact int, fields map[string]any) map[string]any {
	fields["owner"], fields["region"] = pick(p.rand, demoStaff), p.places[contact].country
	return fields
}

func (p *population) relationship(n, contact int) DemoRecord {
	return DemoRecord{
		Key: "relationship-" + strconv.Itoa(n), Kind: Relationship, Refs: map[string]string{"contact": contactKey(contact)},
		Fields: p.scoped(contact, map[string]any{
			"type": pick(p.rand, []string{"basic", "reactive", "accountable", "proactive"}), "stage": pick(p.rand, demoStages),
			"since": p.ago(700).Format(time.DateOnly), "strength": 20 + p.rand.IntN(80), "service_strategy": pick(p.rand, []string{"standard", "dedicated", "preventive"}),
			"quality_definition": pick(p.rand, []string{"Somebody who calls back the same day.", "A machine that never stops on a Monday.", "One price for everything."}),
		}),
	}
}

func (p *population) opportunity(n, contact int) DemoRecord {
	product := p.rand.IntN(demoMachines)
	begun := p.ago(300)
	r := DemoRecord{
		Key: "opportunity-" + strconv.Itoa(n), Kind: Opportunity,
		Fields: p.scoped(contact, map[string]any{
			"external_ref": fmt.Sprintf("OPP-%05d", n+1), "name": demoProducts[product].name, "pipeline": "sales", "stage": pick(p.rand, []string{"prospecting", "engaging", "engaging"}),
			"amount": demoProducts[product].price * (1 + p.rand.IntN(4)), "currency": "GBP", "engaged_at": stamp(begun),
			"expected_close": p.now.AddDate(0, 0, 7+p.rand.IntN(120)).Format(time.DateOnly),
		}),
		Refs: map[string]string{"contact": contactKey(contact), "product": productKey(product)},
	}
	switch p.rand.IntN(3) {
	case 0:
		r.Fields["stage"], r.Fields["closed_at"] = "won", stamp(between(begun, p.now))
	case 1:
		r.Fields["stage"], r.Fields["closed_at"] = "lost", stamp(between(begun, p.now))
		r.Fields["lost_cause"] = pick(p.rand, []string{"price", "competitor", "no_budget", "timing"})
	}
	return r
}

func between(from, to time.Time) time.Time { return from.Add(to.Sub(from) / 2) }

// order is of a machine with what goes with it. What the lines make in all is the order's total.
func (p *population) order(n, contact int) DemoRecord {
	machine, supply := p.rand.IntN(demoMachines), demoMachines+p.rand.IntN(len(demoProducts)-demoMachines)
	return DemoRecord{
		Key: "order-" + strconv.Itoa(n), Kind: Order,
		Fields: p.scoped(contact, map[string]any{
			"external_ref": fmt.Sprintf("ORD-%05d", n+1), "kind": "sale", "channel": pick(p.rand, []string{"web", "phone", "pos", "visit"}),
			"placed_at": stamp(p.ago(600)), "status": pick(p.rand, []string{"placed", "delivered", "completed", "completed"}), "currency": "GBP",
			"total": demoProducts[machine].price + 2*demoProducts[supply].price, "cost": demoProducts[machine].cost + 2*demoProducts[supply].cost,
			"delivery_note": pick(p.rand, []string{"Ring twice.", "Deliver to the back door.", "Leave it at the porter's."}),
		}),
		Refs: map[string]string{"contact": contactKey(contact)},
		Lists: map[string][]DemoRecord{"lines": {
			orderLine(machine, 1), orderLine(supply, 2),
		}},
	}
}

func orderLine(product, quantity int) DemoRecord {
	d := demoProducts[product]
	return DemoRecord{
		Kind: OrderLine, Refs: map[string]string{"product": productKey(product)},
		Fields: map[string]any{"quantity": quantity, "unit_price": d.price, "amount": quantity * d.price, "cost": quantity * d.cost},
	}
}

func (p *population) asset(n, contact int) DemoRecord {
	product := p.rand.IntN(demoMachines)
	bought := p.ago(600)
	return DemoRecord{
		Key: "asset-" + strconv.Itoa(n), Kind: Asset,
		Fields: p.scoped(contact, map[string]any{
			"serial": fmt.Sprintf("SN%07d", 4711+n*97), "bought_at": stamp(bought), "warranty_until": bought.AddDate(2, 0, 0).Format(time.DateOnly),
			"state": "active", "usage": p.rand.IntN(4000), "next_service_at": stamp(p.now.AddDate(0, 0, p.rand.IntN(120)-20)),
		}),
		Refs: map[string]string{"contact": contactKey(contact), "product": productKey(product)},
	}
}

func (p *population) task(n, contact int) DemoRecord {
	kind := pick(p.rand, []string{"follow_up", "maintenance", "todo"})
	fields := p.scoped(contact, map[string]any{
		"kind": kind, "due_at": stamp(p.now.AddDate(0, 0, p.rand.IntN(40)-10)), "summary": pick(p.rand, []string{"Call back about the offer", "Plan the next visit", "Send the maintenance sheet"}),
	})
	if kind == "maintenance" {
		fields["recurrence"], fields["interval"] = "monthly", 6
	}
	return DemoRecord{Key: "task-" + strconv.Itoa(n), Kind: Task, Fields: fields, Refs: map[string]string{"contact": contactKey(contact)}}
}

func productKey(i int) string { return "product-" + strconv.Itoa(i) }
