package value

// Type names how a field's text is read, checked and written. The zero Type is that of null.
type Type string

// Types whose values are personal: they are always sealed.
const (
	Text       Type = "text"        // free text, up to 64 KiB, line breaks allowed
	Name       Type = "name"        // a name or title on one line, up to 200 characters
	Email      Type = "email"       // RFC 5322 addr-spec with an IDNA domain
	Phone      Type = "phone"       // E.164
	Post       Type = "post"        // a postal address, up to 1000 characters, line breaks allowed
	Social     Type = "social"      // a handle or profile address without spaces
	Domain     Type = "domain"      // an internet domain name, lower case
	IBAN       Type = "iban"        // ISO 13616, checked by mod 97, without spaces
	ExternalID Type = "external_id" // another system's identifier, without spaces
	URL        Type = "url"         // an address of the web: http or https, with a host and without a user, up to 2000 characters
)

// Types whose values are ids, numbers, dates or declared words: they may lie in clear, and may be
// sealed too.
const (
	Date     Type = "date"     // YYYY-MM-DD, years 1850 to 2200
	ID       Type = "id"       // a slug: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
	Enum     Type = "enum"     // one of the declared values
	Tags     Type = "tags"     // a set of declared values, at most 64
	Int      Type = "int"      // a whole number between ±(2^53-1), RFC 8259 section 6
	Bool     Type = "bool"     // true or false
	Time     Type = "time"     // RFC 3339, kept in UTC to the microsecond
	Ref      Type = "ref"      // a record's UUID
	Language Type = "language" // BCP 47: language, script and region only
	Currency Type = "currency" // ISO 4217
)

// trait is what the package knows about a type.
type trait struct {
	name   Type
	code   byte // tag in canonical bytes; never reused, since stored MACs rest on it
	sealed bool // never in clear
	max    int  // most characters (Unicode code points) accepted
	parse  parser
}

// traits is in the order in which Types lists them.
var traits = []trait{
	{Text, 1, true, 64 << 10, parseText},
	{Name, 2, true, 200, parseName},
	{Email, 3, true, 254, parseEmail},
	{Phone, 4, true, 64, parsePhone},
	{Post, 5, true, 1000, parseText},
	{Social, 6, true, 200, parseToken},
	{Domain, 7, true, 253, parseDomain},
	{IBAN, 8, true, 64, parseIBAN},
	{ExternalID, 9, true, 128, parseToken},
	{URL, 20, true, 2000, parseURL},
	{Date, 10, false, 10, parseDate},
	{ID, 11, false, 64, parseID},
	{Enum, 12, false, 64, parseEnum},
	{Tags, 13, false, 4 << 10, parseTags},
	{Int, 14, false, 17, parseInt},
	{Bool, 15, false, 5, parseBool},
	{Time, 16, false, 64, parseTime},
	{Ref, 17, false, 36, parseRef},
	{Language, 18, false, 35, parseLanguage},
	{Currency, 19, false, 3, parseCurrency},
}

// Types returns every type, the always sealed ones first.
func Types() []Type {
	names := make([]Type, len(traits))
	for i := range traits {
		names[i] = traits[i].name
	}
	return names
}

// Known reports whether t is a declared type.
func (t Type) Known() bool { return t.trait() != nil }

// Sealed reports whether values of t may never lie in clear. An unknown type is sealed.
func (t Type) Sealed() bool {
	d := t.trait()
	return d == nil || d.sealed
}

// MaxLen returns the most Unicode characters a value of t may have, 0 for an unknown type.
func (t Type) MaxLen() int {
	if d := t.trait(); d != nil {
		return d.max
	}
	return 0
}

func (t Type) trait() *trait {
	for i := range traits {
		if traits[i].name == t {
			return &traits[i]
		}
	}
	return nil
}
