// Run once, by the image, on an empty database: the account of the application, which may touch its own database only.
db.getSiblingDB('lkjip').createUser({
  user: 'lkjip',
  pwd: process.env.LKJIP_MONGO_PASSWORD,
  roles: [{ role: 'readWrite', db: 'lkjip' }],
});
