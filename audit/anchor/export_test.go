package anchor

// WithStep asks step before each thing that an anchor of this configuration does to a directory.
func (c Config) WithStep(step func(op, dir string) error) Config {
	c.step = step
	return c
}
