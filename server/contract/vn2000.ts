// VN-2000, said once for the API and for the graticule on paper, in the words of proj4.

/**
 * VN-2000 → WGS 84 by the seven parameters of Decision 05/2007/QĐ-BTNMT (27 February 2007) of the Ministry of Natural
 * Resources and Environment: shifts in metres, rotations in seconds, scale in parts of a million. The decision writes
 * the rotations for the coordinate frame (−0.00928836″, 0.01975479″, −0.00427372″; EPSG operation 6960); proj4 turns the
 * position vector, so their signs are the opposite ones.
 */
export const vn2000ToWgs84 =
  "+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";

/** The zone of Đà Nẵng and Quảng Nam: EPSG:5899, three degrees wide about 107°45′, in metres. */
export const vn2000Zone = `+proj=tmerc +lat_0=0 +lon_0=107.75 +k=0.9999 +x_0=500000 +y_0=0 ${vn2000ToWgs84} +units=m +no_defs`;
