package crypto

// WithStep asks step before each thing a keystone of this configuration does to a
// directory.
func (c KeystoneConfig) WithStep(step func() error) KeystoneConfig {
	c.step = step
	return c
}

// Len returns how many buckets are in memory, whether they are served or not.
func (c *BucketCache) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.buckets)
}
