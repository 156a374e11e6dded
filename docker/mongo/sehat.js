// Health check: initiates the one-member replica set where that has not been done, and is well when it accepts writes.
const admin = connect('mongodb://127.0.0.1:27017/admin?directConnection=true');
admin.auth(process.env.MONGO_INITDB_ROOT_USERNAME, process.env.MONGO_INITDB_ROOT_PASSWORD);
const status = admin.runCommand({ replSetGetStatus: 1 });
if (status.codeName === 'NotYetInitialized') {
  admin.runCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] } });
}
quit(admin.hello().isWritablePrimary ? 0 : 1);
