package catalog

// Class is a field's class: what policy releases by, and which key of the subject seals the field.
// Numbers are stored in associated data and never change meaning. The zero Class is none.
type Class uint8

// The classes.
const (
	Identity      Class = 1
	ContactEmail  Class = 2
	ContactPhone  Class = 3
	ContactPost   Class = 4
	ContactSocial Class = 5
	Content       Class = 6  // free text
	Special       Class = 7  // GDPR Art. 9
	Financial     Class = 8  // sealed unless the field is declared clear
	Behaviour     Class = 9  // sealed unless the field is declared clear
	Operational   Class = 10 // never sealed
)

// Key slots: the places of a subject's class keys in its key row, counted from 0.
const (
	SlotIdentity  uint8 = 0
	SlotContact   uint8 = 1
	SlotContent   uint8 = 2
	SlotSpecial   uint8 = 3
	SlotFinancial uint8 = 4
	SlotBehaviour uint8 = 5
	SlotRecord    uint8 = 6 // MACs of header rows and write digests
	SlotLog       uint8 = 7 // pseudonyms and sealed details of the log; shredded last

	// Slots is how many keys a subject has.
	Slots = 8
	// NoSlot is the slot of a class that is never sealed.
	NoSlot uint8 = 255
)

// classes is indexed by Class.
var classes = [...]struct {
	name string
	slot uint8
}{
	{"", NoSlot},
	{"identity", SlotIdentity},
	{"contact.email", SlotContact},
	{"contact.phone", SlotContact},
	{"contact.post", SlotContact},
	{"contact.social", SlotContact},
	{"content", SlotContent},
	{"special", SlotSpecial},
	{"financial", SlotFinancial},
	{"behaviour", SlotBehaviour},
	{"operational", NoSlot},
}

// Classes returns every class by number.
func Classes() []Class {
	all := make([]Class, 0, len(classes)-1)
	for c := Identity; int(c) < len(classes); c++ {
		all = append(all, c)
	}
	return all
}

// ParseClass returns the class of that name.
func ParseClass(name string) (Class, bool) {
	for i := 1; i < len(classes); i++ {
		if classes[i].name == name {
			return Class(i), true
		}
	}
	return 0, false
}

// String returns the class's name, "" for no class.
func (c Class) String() string {
	if int(c) >= len(classes) {
		return ""
	}
	return classes[c].name
}

// Slot returns the place of the key that seals the class, NoSlot for operational and no class.
func (c Class) Slot() uint8 {
	if int(c) >= len(classes) {
		return NoSlot
	}
	return classes[c].slot
}

// Sealed reports whether fields of the class are sealed; financial and behaviour fields can be
// declared clear one by one, see Field.Sealed.
func (c Class) Sealed() bool { return c.Slot() != NoSlot }

// Clearable reports whether a field of the class may be declared clear, for analytics.
func (c Class) Clearable() bool { return c == Financial || c == Behaviour }
