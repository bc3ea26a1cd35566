package bench

import "fmt"

// Regions are those of the made-up contacts, by turns.
var Regions = []string{"GB", "DE", "FR", "IE", "US"}

var (
	languages = []string{"en", "de", "fr", "it"}
	origins   = []string{"web", "phone", "email", "shop"}
)

// Reference is what another system calls the nth contact.
func Reference(n int) string { return fmt.Sprintf("c-%08d", n) }

// Address is the nth contact's e-mail address.
func Address(n int) string { return fmt.Sprintf("person%d@example.com", n) }

// Phone is the nth contact's telephone number.
func Phone(n int) string { return fmt.Sprintf("+4479%08d", n%100_000_000) }

// Names are the nth contact's given and family name.
func Names(n int) (given, family string) {
	return fmt.Sprintf("Given%d", n%977), fmt.Sprintf("Family%d", n%9973)
}

// Marks are the nth contact's language, source and region.
func Marks(n int) (language, source, region string) {
	return languages[n%len(languages)], origins[n/3%len(origins)], Regions[n%len(Regions)]
}
